import type { Messages } from '../index.ts';

/** Words on the web editor's own buttons, as @sveltia/cms has them; guides name them. */
export const editorButtons: Messages['editorButtons'] = {
  create: 'New',
  duplicate: 'Duplicate',
  save: 'Save',
  later: 'Later',
  sign_in_using_access_token: 'Sign In Using Access Token',
  sign_in: 'Sign In',
  'workflow.send_for_review': 'Send for Review',
  'status.draft': 'Draft',
};
