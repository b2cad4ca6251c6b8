// The one table of looks stands in core, so that a sheet written through Excel looks as one in a file.
export { LOOKS } from '#core/write/looks';
