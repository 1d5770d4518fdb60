/** The default export of a module that was compiled to CommonJS: Node hands it over in a wrapper, Vite without. */
export function unwrapped<T extends object>(module: T | { default: T }): T {
  return 'default' in module ? module.default : module;
}
