/** The room's door: what the page, the command line and the tools need of .xlsx files. */
export { checkPackage } from './checkPackage';
export { readXlsx } from './readXlsx';
export { writeXlsx } from './writeXlsx';
