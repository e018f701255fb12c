declare module 'virtual:term-pages' {
  /** The pages whose texts hold a `<term>` of this id. */
  export const termPages: Readonly<Record<string, readonly string[]>>;
}
