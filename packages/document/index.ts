export { type AknError, type AknValidation, SCHEMA_VARIABLE, validateAkn } from './akn-validation.ts';
