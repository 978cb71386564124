declare module 'spdx-expression-parse' {
  /** What a licence expression says. */
  type Expression =
    | { readonly license: string; readonly plus?: true; readonly exception?: string }
    | { readonly left: Expression; readonly conjunction: 'and' | 'or'; readonly right: Expression };

  /** @throws for what is no licence expression, or names a licence that is not on the SPDX list */
  export default function parse(text: string): Expression;
}
