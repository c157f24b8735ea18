// By name, so that the rest of the manifest, which is long, is not bundled with the program.
export { version } from '../../../package.json';
