/** The languages of the course, the default first. */
export const languages = ['hi', 'en'] as const;

export type Language = (typeof languages)[number];

/** Each language's name for itself. */
export const languageNames: Readonly<Record<Language, string>> = { hi: 'हिन्दी', en: 'English' };

export const isLanguage = (text: string | null | undefined): text is Language =>
  languages.some((known) => known === text);

/** The course has two languages: this is the one that a switch leads to. */
export const otherLanguage = (language: Language): Language => (language === 'hi' ? 'en' : 'hi');
