import { readDirectoryCsv } from "../../adapters/csv/readDirectoryCsv";
import { indexDirectory } from "../../adapters/storage/indexDirectory";
import { Connection } from "../../adapters/storage/openDatabase";

/**
 * Stores a directory where the add-in finds it: both pages are of one origin and share its database.
 *
 * @throws {TypeError} if the CSV is no directory: the sample is a file of ours
 * @throws {StorageError} if the browser does not store it
 */
export async function seedDirectory(csv: string): Promise<void> {
  const reading = readDirectoryCsv(new TextEncoder().encode(csv));
  if (!reading.read) throw new TypeError(`The sample directory cannot be read: ${reading.reason}`);
  const connection = new Connection();
  try {
    await indexDirectory(connection).save(reading.tenants);
  } finally {
    await connection.close();
  }
}
