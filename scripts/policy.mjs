/** The content security policy that the library promises to work under; the README has the same line. */
export const policy =
  "default-src 'none'; script-src 'self'; style-src 'self'; img-src *; connect-src 'self'; " +
  "require-trusted-types-for 'script'; trusted-types lit-html dompurify";
