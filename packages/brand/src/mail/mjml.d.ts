declare module "mjml" {
  /** What MJML says of a template; only what is used here. */
  export default function mjml2html(
    mjml: string,
    options?: {
      validationLevel?: "strict" | "soft" | "skip";
      keepComments?: boolean;
      fonts?: Record<string, string>;
      ignoreIncludes?: boolean;
    },
  ): Promise<{ html: string; errors: { line: number; message: string }[] }>;
}
