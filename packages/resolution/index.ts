export type * from './correction/model.ts';
export type * from './model.ts';
