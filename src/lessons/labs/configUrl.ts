import type { AnyControl } from '../../labs/control';
import { integerParam, numberParam, type Param, type UrlTable } from '../../state/url';
import type { AnyConfig, AnyView } from './view';

/** How one setting stands in a link. */
function paramOf(name: string, control: AnyControl): Param<unknown> {
  switch (control.kind) {
    case 'range': {
      const { minimum, maximum, step } = control;
      const { read, accepts } = (Number.isInteger(step) ? integerParam : numberParam)(name, minimum, maximum);
      const isOnStep = (value: number) => Number.isInteger((value - minimum) / step);
      return {
        name,
        read(text) {
          const value = read(text);
          return value !== undefined && isOnStep(value) ? value : undefined;
        },
        write: String,
        accepts: step === 1 ? accepts : `${minimum}, ${minimum + step}, ${minimum + 2 * step} … ${maximum}`,
      };
    }
    case 'choice': {
      const { options } = control;
      return {
        name,
        read: (text) => options.find((option) => String(option) === text),
        write: String,
        accepts: options.join(' | '),
      };
    }
    case 'several': {
      const { options } = control;
      return {
        name,
        read(text) {
          const words = text.split(',');
          const isKnown = words.every((word) => options.some((option) => String(option) === word));
          return isKnown ? options.filter((option) => words.includes(String(option))) : undefined;
        },
        write: (chosen) => (chosen as readonly unknown[]).join(','),
        accepts: options.join(','),
      };
    }
  }
}

/** A lab's settings in a link, each under its own name. */
export function configUrl(controls: AnyView['lab']['controls']): UrlTable<AnyConfig> {
  return Object.fromEntries(Object.entries(controls).map(([name, control]) => [name, paramOf(name, control)]));
}

/** Every setting fits every other. */
export const fitConfig = (values: Partial<AnyConfig>): Partial<AnyConfig> => values;
