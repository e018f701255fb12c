import { useTranslation } from 'react-i18next';

/** What controls say of input that they cannot take, in the reader's language. */
export function useMessages() {
  const { t } = useTranslation('picture');
  return {
    number: (min: number, max: number) => (text: string) =>
      t(($) => $.controls.number, { text, min: printed(min), max: printed(max) }),
    wholeNumber: (min: number, max: number) => (text: string) =>
      t(($) => $.controls.wholeNumber, { text, min: printed(min), max: printed(max) }),
    limit: (limit: number) => t(($) => $.controls.limit, { limit: printed(limit) }),
  };
}

const printed = (value: number) => String(value).replace('-', '−');
