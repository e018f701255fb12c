import type { Param } from './url';

/** How the tensor is laid out: as sheets of maps, or as the cube of the papers. */
export const views = ['sheets', 'cube'] as const;
export type View = (typeof views)[number];

/** How the cube is turned, in whole degrees: about its upright axis, and towards the eye. */
export interface Turn {
  readonly yaw: number;
  readonly pitch: number;
}

/** As in Figure 2 of Wu & He (2018). */
export const firstTurn: Turn = { yaw: -35, pitch: 24 };

/** Both angles: `-35,24`. */
export const turnParam: Param<Turn> = {
  name: 'turn',
  read(text) {
    const [yaw = 0, pitch = 0] = text.split(',').map(Number);
    const isAccepted = /^-?\d+,-?\d+$/.test(text) && Math.abs(yaw) <= 180 && Math.abs(pitch) <= 90;
    return isAccepted ? { yaw, pitch } : undefined;
  },
  write: ({ yaw, pitch }) => `${yaw},${pitch}`,
  accepts: '-180…180,-90…90',
};
