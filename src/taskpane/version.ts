/** Shown in the help and in the details of a failure; a test holds it equal to package.json and the manifest. */
export const VERSION = '0.1.0';
