declare module '*.tex' {
  /** Rendered HTML + MathML by formula id. */
  export const formulas: Readonly<Record<string, string>>;
}
