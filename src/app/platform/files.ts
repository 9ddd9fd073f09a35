export { fileNameOf, saveFile } from '../../view/files.ts';
