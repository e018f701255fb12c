import type { Kernels } from './kernels';
import type { Reply, Request } from './protocol';
import type { Workspace } from './workspace';

/** The worker's side: one workspace, and an answer to each request. */
export function createServer(kernels: Kernels): (request: Request) => Reply {
  let workspace: Workspace | undefined;

  function answer(request: Request): Reply {
    if (request.kind === 'open') {
      workspace = kernels.createWorkspace(request.shape);
      return { kind: 'done', free: [] };
    }
    if (!workspace) throw new Error(`${request.kind}: no workspace is open, wanted an open request first`);
    switch (request.kind) {
      case 'load':
        workspace.load({ shape: workspace.shape, data: request.lent[0] });
        return { kind: 'done', free: request.lent };
      case 'edit':
        workspace.edit(request.cell, request.value);
        return { kind: 'done', free: [] };
      case 'normalize': {
        const { method, affine, epsilon, options, lent } = request;
        const [data] = lent;
        const { shape, pool, group, mean, variance, invStd, y } = workspace.normalize(method, affine, epsilon, options);
        data.set(y.data);
        // Views of a kernel's memory would take all of it along.
        const own = { mean: mean.slice(), variance: variance.slice(), invStd: invStd.slice() };
        return {
          kind: 'normalized',
          summary: { shape, pool, group, epsilon, ...own },
          result: { name: 'y', data },
          free: [],
        };
      }
      case 'backward': {
        const [dy, dx] = request.lent;
        const gradients = workspace.backward({ shape: workspace.shape, data: dy });
        dx.set(gradients.dx.data);
        const own = { dGamma: gradients.dGamma.slice(), dBeta: gradients.dBeta.slice() };
        return { kind: 'gradients', ...own, result: { name: 'dx', data: dx }, free: [dy] };
      }
      case 'normalizeWith': {
        const { running, affine, epsilon, lent } = request;
        const [data] = lent;
        data.set(workspace.normalizeWith(running, affine, epsilon).data);
        return { kind: 'done', result: { name: 'y', data }, free: [] };
      }
    }
  }

  return (request) => {
    try {
      return answer(request);
    } catch (error) {
      const message = error instanceof Error ? error.message : String(error);
      return { kind: 'failed', message, free: 'lent' in request ? request.lent : [] };
    }
  };
}
