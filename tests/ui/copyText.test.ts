import { afterEach, expect, test, vi } from 'vitest';
import { copyText } from '../../src/ui/copyText';

afterEach(() => vi.unstubAllGlobals());

function stubOldWay(isAllowed: boolean) {
  const area = { value: '', readOnly: false, style: {}, select: vi.fn(), remove: vi.fn() };
  const execCommand = vi.fn(() => isAllowed);
  vi.stubGlobal('HTMLElement', class {});
  vi.stubGlobal('document', { createElement: () => area, body: { append: vi.fn() }, activeElement: null, execCommand });
  return { area, execCommand };
}

test('hands the text to the clipboard where there is one', async () => {
  const writeText = vi.fn(async () => undefined);
  vi.stubGlobal('navigator', { clipboard: { writeText } });
  expect([await copyText('γ = 1'), writeText.mock.calls]).toEqual([true, [['γ = 1']]]);
});

test('copies a selection where the clipboard is missing or forbidden', async () => {
  for (const navigator of [{}, { clipboard: { writeText: () => Promise.reject(new Error('denied')) } }]) {
    vi.stubGlobal('navigator', navigator);
    const { area, execCommand } = stubOldWay(true);
    expect([await copyText('γ = 1'), area.value, execCommand.mock.calls]).toEqual([true, 'γ = 1', [['copy']]]);
    expect([area.select, area.remove].map((spy) => spy.mock.calls.length)).toEqual([1, 1]);
  }
});

test('tells when neither way worked', async () => {
  vi.stubGlobal('navigator', {});
  stubOldWay(false);
  expect(await copyText('γ = 1')).toBe(false);
});
