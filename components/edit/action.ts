/** What a form of the editor is sent to. It works without script: the answer is the next screen. */
export type Action = (form: FormData) => Promise<void>
