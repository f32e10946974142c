/** Packs every published package into `folder`, which is emptied first; gives package name to tarball. */
export function packAll(folder: string): Promise<Map<string, string>>;
