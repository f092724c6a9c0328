/** What is asked of the driver of Chromium 80, which is of its age and has no types. */
declare module 'puppeteer-core' {
  interface Page {
    setViewport(size: { width: number; height: number }): Promise<void>
    goto(address: string): Promise<unknown>
    evaluate(look: () => string[]): Promise<string[]>
    screenshot(options: { path: string; fullPage: boolean }): Promise<unknown>
  }
  interface Browser {
    version(): Promise<string>
    newPage(): Promise<Page>
    close(): Promise<void>
  }
  const puppeteer: {
    launch(options: { executablePath: string; args: string[] }): Promise<Browser>
  }
  export default puppeteer
}
