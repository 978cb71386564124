import { expect, test } from 'vitest';
import { choiceOptions, fieldLabel, valueLabel } from './labels.ts';

test('labels of fields, nested ones too', () => {
  expect(fieldLabel('de', 'procedure', 'rationale')).toBe('Begründung');
  expect(fieldLabel('en', 'procedure', 'indicators', 'target')).toBe('Target');
  expect(fieldLabel('de', 'evaluation', 'assessments', 'measures', 'due')).toBe('Fällig am');
  expect(fieldLabel('de', 'settings', 'intervals', 'termsReview')).toBe('Durchsicht der Bedingungen');
});

test('labels of values', () => {
  expect(valueLabel('de', 'procedure', ['status'], 'in-force')).toBe('in Kraft');
  expect(valueLabel('de', 'terms-document', ['reasons'], 'transparency')).toBe(
    'Transparenz über Leistungen und Bedingungen',
  );
  expect(valueLabel('en', 'evaluation', ['assessments', 'rating'], 'met')).toBe('Met');
});

test('values of a choice in their order', () => {
  expect(choiceOptions('de', 'feedback', 'kind').map(({ label }) => label)).toEqual(['Beschwerde', 'Anregung', 'Lob']);
});

test('a field that does not exist is a mistake of ours', () => {
  expect(() => fieldLabel('de', 'procedure', 'goals')).toThrow('There is no field procedure.goals.');
  expect(() => choiceOptions('de', 'procedure', 'title')).toThrow('is no choice');
});
