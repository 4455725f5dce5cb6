/** The one call of mapshaper that the pipeline uses; the package ships no types. */
declare module 'mapshaper' {
  interface Mapshaper {
    /**
     * Runs mapshaper commands on files held in memory.
     * @param commands a command line as typed in a shell, without the program's name
     * @param input file name to contents
     * @returns file name to contents of everything `-o` wrote; rejects with mapshaper's message
     */
    applyCommands(
      commands: string,
      input: Readonly<Record<string, string>>,
    ): Promise<Record<string, Uint8Array | string>>;
  }
  const mapshaper: Mapshaper;
  export default mapshaper;
}
