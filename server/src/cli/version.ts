import manifest from '../../../package.json';

/** The version that is installed. */
export const version: string = manifest.version;
