/** An AssemblyScript source, compiled by scripts/vite/assemblyscript.ts and fetched when `compile` is called. */
declare module '*?wasm' {
  export function compile(): Promise<WebAssembly.Module>;
}
