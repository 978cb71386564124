/** Words on the web editor's own buttons, as @sveltia/cms has them; guides name them. */
export const editorButtons = {
  create: 'Neu',
  duplicate: 'Duplizieren',
  save: 'Speichern',
  later: 'Später',
  sign_in_using_access_token: 'Mit Zugriffstoken anmelden',
  sign_in: 'Anmelden',
  'workflow.send_for_review': 'Zur Prüfung einreichen',
  'status.draft': 'Entwurf',
};
