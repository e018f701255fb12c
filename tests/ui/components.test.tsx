import type { ReactElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test } from 'vitest';
import { Callout } from '../../src/ui/Callout';
import { Choice, type ChoiceProps } from '../../src/ui/Choice';
import { CopyButton } from '../../src/ui/CopyButton';
import { Disclosure } from '../../src/ui/Disclosure';
import { LiveRegion } from '../../src/ui/LiveRegion';
import { Segmented } from '../../src/ui/Segmented';
import { Slider } from '../../src/ui/Slider';
import { Stepper } from '../../src/ui/Stepper';
import { Tabs } from '../../src/ui/Tabs';
import { Toggle } from '../../src/ui/Toggle';
import { VisuallyHidden } from '../../src/ui/VisuallyHidden';

const ignore = () => undefined;
const never = () => '';

const slider = (
  <Slider
    label="[gamma]"
    value={-0.5}
    min={-3}
    max={3}
    step={0.05}
    format={(value) => value.toFixed(2).replace('-', '−')}
    onChange={ignore}
    invalidMessage={never}
  />
);
const stepper = (value: number) => (
  <Stepper
    label="[size]"
    value={value}
    min={1}
    max={8}
    decreaseLabel="[less]"
    increaseLabel="[more]"
    onChange={ignore}
    invalidMessage={never}
    limitMessage={never}
  />
);
const segmented = (
  <Segmented
    label="[mode]"
    value="eval"
    options={[
      { value: 'train', label: '[train]' },
      { value: 'eval', label: '[eval]' },
      { value: 'none', label: '[none]', disabled: true },
    ]}
    onChange={ignore}
  />
);
const tabs = (keepPanels: boolean) => (
  <Tabs
    label="[code]"
    selected="second"
    keepPanels={keepPanels}
    tabs={[
      { id: 'first', label: '[one]', panel: '[panel one]' },
      { id: 'second', label: '[two]', panel: '[panel two]' },
    ]}
    onSelect={ignore}
  />
);
const choice = (more: Partial<ChoiceProps<'one' | 'all'>>) => (
  <Choice
    question="[whose]"
    options={[
      { value: 'one', label: '[one]' },
      { value: 'all', label: '[all]' },
    ]}
    submitLabel="[answer]"
    onChoose={ignore}
    right="all"
    rightLabel="[right]"
    wrongLabel="[wrong]"
    feedback="[because]"
    {...more}
  />
);

/** The tags of a markup that match, each with the attributes asked for. */
function tags(element: ReactElement, name: string, attributes: readonly string[]): (string | undefined)[][] {
  const markup = renderToStaticMarkup(element);
  return Array.from(markup.matchAll(new RegExp(`<${name}\\b[^>]*>`, 'g')), ([tag]) =>
    attributes.map((attribute) => new RegExp(`\\s${attribute}="([^"]*)"`).exec(tag)?.[1]),
  );
}

/** What a screen reader gets as the text, and nothing that is only markup. */
const textOf = (element: ReactElement) => renderToStaticMarkup(element).replace(/<[^>]*>/g, '');

const everything = (
  <>
    {slider}
    {stepper(4)}
    {segmented}
    {tabs(false)}
    {tabs(true)}
    {choice({})}
    {choice({ chosen: 'one' })}
    <Callout kind="claim" title="[title]">
      [body]
    </Callout>
    <Disclosure summary="[why]">[body]</Disclosure>
    <Toggle label="[values]" isOn={true} onChange={ignore} />
    <CopyButton text="[text]" label="[copy]" copiedLabel="[copied]" failedLabel="[failed]" />
    <LiveRegion message="[later]" />
    <VisuallyHidden>[hidden]</VisuallyHidden>
  </>
);

test('refers only to ids that exist, each given once', () => {
  const markup = renderToStaticMarkup(everything);
  const ids = Array.from(markup.matchAll(/\sid="([^"]*)"/g), ([, id]) => id);
  const references = Array.from(
    markup.matchAll(/\s(?:for|aria-labelledby|aria-controls|aria-describedby)="([^"]*)"/g),
    ([, id]) => id,
  );
  expect(references.length).toBe(10);
  expect(references.filter((id) => !ids.includes(id))).toEqual([]);
  expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([]);
});

test('says nothing that did not come as a prop', () => {
  expect(textOf(everything).replace(/\[[^\]]*\]/g, '')).toMatch(/^[−+✓✗\s]*$/);
});

test('shows a slider as a named range and a named box that speak the formatted value', () => {
  expect(tags(slider, 'input', ['role', 'type', 'aria-valuetext', 'value', 'inputMode'])).toEqual([
    ['spinbutton', 'text', '−0.50', '−0.50', 'text'],
    [undefined, 'range', '−0.50', '-0.5', undefined],
  ]);
  expect(tags(slider, 'label', ['for'])).toEqual(tags(slider, 'input', ['id']).slice(1));
  expect(tags(slider, 'input', ['aria-labelledby'])[0]).toEqual(tags(slider, 'label', ['id'])[0]);
});

test('marks the button of a stepper that leads nowhere, and takes no tab stop for either', () => {
  const buttons = (value: number) => tags(stepper(value), 'button', ['aria-label', 'aria-disabled', 'tabindex']);
  expect([1, 4, 8].map(buttons)).toEqual([
    [
      ['[less]', 'true', '-1'],
      ['[more]', 'false', '-1'],
    ],
    [
      ['[less]', 'false', '-1'],
      ['[more]', 'false', '-1'],
    ],
    [
      ['[less]', 'false', '-1'],
      ['[more]', 'true', '-1'],
    ],
  ]);
  expect(tags(stepper(4), 'input', ['inputMode', 'aria-valuemin', 'aria-valuenow', 'aria-valuemax'])).toEqual([
    ['decimal', '1', '4', '8'],
  ]);
});

test('makes a segmented control of native radio buttons with one name, one checked', () => {
  const radios = tags(segmented, 'input', ['type', 'value', 'checked', 'disabled']);
  expect(radios).toEqual([
    ['radio', 'train', undefined, undefined],
    ['radio', 'eval', '', undefined],
    ['radio', 'none', undefined, ''],
  ]);
  expect(new Set(tags(segmented, 'input', ['name']).flat()).size).toBe(1);
  expect(textOf(segmented)).toBe('[mode][train][eval][none]');
});

test('gives the tab list one tab stop, and renders the other panels only where they are kept', () => {
  expect(tags(tabs(false), 'button', ['role', 'aria-selected', 'tabindex'])).toEqual([
    ['tab', 'false', '-1'],
    ['tab', 'true', '0'],
  ]);
  const panels = (keepPanels: boolean) =>
    tags(tabs(keepPanels), 'div', ['role', 'hidden']).filter(([role]) => role === 'tabpanel');
  expect(panels(false)).toEqual([['tabpanel', undefined]]);
  expect(panels(true)).toEqual([
    ['tabpanel', ''],
    ['tabpanel', undefined],
  ]);
});

test('tells neither the answer nor the feedback before the reader has chosen', () => {
  expect(textOf(choice({})).replace(/\s+/g, ' ')).toBe('[whose][one] [all] [answer]');
  expect(tags(choice({}), 'button', ['disabled'])).toEqual([['']]);
});

test('marks the right answer and a wrong choice once the reader has chosen', () => {
  expect(textOf(choice({ chosen: 'one' }))).toBe('[whose][one] ✗ [wrong][all] ✓ [right][answer][because]');
  expect(textOf(choice({ chosen: 'all' })).replace(/\s+/g, ' ')).toBe('[whose][one] [all] ✓ [right][answer][because]');
});

test('names a callout by its title, makes a toggle a switch and a disclosure a details element', () => {
  const callout = (
    <Callout kind="caveat" title="[title]">
      [body]
    </Callout>
  );
  expect(tags(callout, 'div', ['role', 'aria-labelledby'])).toEqual([['note', tags(callout, 'p', ['id'])[0]?.[0]]]);
  expect(tags(<Toggle label="[values]" isOn={true} onChange={ignore} />, 'input', ['role', 'aria-checked'])).toEqual([
    ['switch', 'true'],
  ]);
  expect(tags(<Disclosure summary="[why]">[body]</Disclosure>, 'details', ['open'])).toEqual([[undefined]]);
});

test('has its live regions in the page before there is anything to say', () => {
  expect(renderToStaticMarkup(<LiveRegion message="[later]" />)).toBe(
    '<div role="status"><span class="ui-visually-hidden"></span></div>',
  );
  const copy = <CopyButton text="[text]" label="[copy]" copiedLabel="[copied]" failedLabel="[failed]" />;
  expect([tags(copy, 'span', ['aria-live']), textOf(copy)]).toEqual([[['polite']], '[copy]']);
});
