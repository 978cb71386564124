/**
 * The fingerprints that `npm run seal` makes of the minimal handbook. When that handbook changes, the clean examples
 * of the rules on seals fail: seal it anew and take its fingerprints from there.
 */
export const SEALED_PRINTS = {
  terms: 'sha256:51441fe9a1cd0bcbb8fd33ef48b9bcf3367ba41600c8fde036ec6c00e68b50f5',
  evaluation: 'sha256:1fee5c5224838e85cee7c9d68517e814a66d0280dcbac06dfec1583c2c9735cf',
  procedure: 'sha256:5256e0db3bcc11a9f5544994498580a496bb3e247194f62d7d3ea6d0f7e5e669',
};

/** The fingerprint of something else. */
export const OTHER_PRINT = `sha256:${'0'.repeat(64)}`;

/** What stands for a PDF in examples, and its fingerprint as `printf PDF | sha256sum` gives it. */
export const PDF_BYTES = 'PDF';
export const PDF_PRINT = 'sha256:1d393b0081b632c54654eb08c345ff76b92ae4efe0768b4c0f64b9ebbe920492';

/** The seals of the minimal handbook as `sealed.yaml`; the terms begin on line 2, the evaluation on line 4. */
export function sealFile(prints: Partial<typeof SEALED_PRINTS> = {}, more = ''): string {
  const { terms, evaluation, procedure } = { ...SEALED_PRINTS, ...prints };
  return `terms:
  - { document: beratungsvertrag, version: 2025-01-01, language: de, text: "${terms}", sealedOn: 2025-01-02 }
evaluations:
  - { cycle: "2025", text: "${evaluation}", procedures: { sprechstunde: "${procedure}" }, sealedOn: 2026-02-10 }
${more}`;
}

/** The seal file with the sum of the archived PDF. */
export function sealFileWithPdf(sum = PDF_PRINT): string {
  return sealFile().replace(', sealedOn: 2025-01-02', `, pdf: "${sum}", sealedOn: 2025-01-02`);
}
