import { describe, expect, it } from 'vitest';
import { indexAfter, type Outline, slidesOf } from '../../../src/app/present/slides';

/** An element as the list of steps sees it, with a name to tell it by. */
interface Part extends Outline<Part> {
  readonly name: string;
}

function part(
  tagName: string,
  name: string,
  children: readonly Part[] = [],
  attributes: Record<string, string> = {},
): Part {
  return {
    tagName,
    name,
    children,
    textContent: children.length > 0 ? children.map(({ textContent }) => textContent).join('') : name,
    classList: { contains: (wanted) => (attributes.class ?? '').split(' ').includes(wanted) },
    getAttribute: (wanted) => attributes[wanted] ?? null,
  };
}

const section = (name: string, ...children: Part[]) =>
  part('SECTION', name, [part('H2', `${name} heading`), ...children]);
const list = (parts: readonly Part[]) =>
  slidesOf(parts).map((slide) => `${slide.section.name}: ${slide.blocks.map(({ name }) => name).join(' + ')}`);

describe('slidesOf', () => {
  it('takes every block of every section in its order, without the heading above them', () => {
    expect(
      list([section('why', part('P', 'one'), part('FIGURE', 'two')), section('how', part('TABLE', 'three'))]),
    ).toEqual(['why: one', 'why: two', 'how: three']);
  });

  it('takes every item of a list of steps by itself, and another list as a whole', () => {
    const items = ['first', 'second'].map((name) => part('LI', name));
    const steps = part('OL', 'steps', items, { class: 'steps' });
    const points = part('UL', 'points', items);
    expect(list([section('steps', part('P', 'intro'), steps, points)])).toEqual([
      'steps: intro',
      'steps: first',
      'steps: second',
      'steps: points',
    ]);
  });

  it('begins with all of the header of the page at once', () => {
    const header = part('HEADER', 'header', [part('H1', 'title'), part('P', 'lead')]);
    expect(list([header, section('why', part('P', 'one'))])).toEqual(['header: title + lead', 'why: one']);
  });

  it('shows a heading inside a section together with what it is the heading of', () => {
    const parts = [part('P', 'intro'), part('H3', 'worked'), part('H4', 'in detail'), part('DIV', 'sum')];
    expect(list([section('formula', ...parts)])).toEqual(['formula: intro', 'formula: worked + in detail + sum']);
    expect(list([section('odd', part('H3', 'alone'))])).toEqual(['odd: alone']);
  });

  it('shows buttons and results together with what they belong to', () => {
    const button = part('P', 'press', [part('BUTTON', 'press')]);
    const result = part('P', 'result', [], { role: 'status' });
    const sentence = part('P', 'sentence', [part('CODE', 'code')]);
    expect(list([section('undo', part('P', 'how'), button, result, sentence)])).toEqual([
      'undo: how + press + result',
      'undo: sentence',
    ]);
    expect(list([section('first', button, part('P', 'after'))])).toEqual(['first: press', 'first: after']);
  });

  it('leaves out what has nothing to show', () => {
    expect(list([section('why', part('P', ' '), part('P', 'one'), part('DIV', ''))])).toEqual(['why: one']);
  });
});

describe('indexAfter', () => {
  const blocks = ['a', 'b', 'c', 'd'].map((name) => part('P', name));
  const before = slidesOf([section('s', ...blocks)]);

  it('follows a step to its new place', () => {
    const after = slidesOf([section('s', ...blocks.slice(1))]);
    expect([1, 2, 3].map((index) => indexAfter(before, after, index))).toEqual([0, 1, 2]);
  });

  it('goes to the nearest where the step itself is gone', () => {
    const after = slidesOf([section('s', ...blocks.slice(0, 2))]);
    expect([2, 3].map((index) => indexAfter(before, after, index))).toEqual([1, 1]);
    expect(indexAfter(before, [], 3)).toBe(0);
  });
});
