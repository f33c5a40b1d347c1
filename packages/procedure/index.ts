export type * from './plan/model.ts';
