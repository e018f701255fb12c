declare module 'virtual:picture-font' {
  /** A data URL. */
  export const pictureFont: string;
}
