/** The package brings no types: it gives the path of the program for this platform, null where it has none. */
declare module 'relay-compiler' {
  const program: string | null;
  export default program;
}
