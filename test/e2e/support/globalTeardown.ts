import { faultTable } from "../faultMatrix/table";
import { testServer } from "./testServer";

export default async function globalTeardown(): Promise<void> {
  await testServer.current?.close();
  testServer.current = null;
  const table = faultTable();
  if (table !== null) process.stdout.write(`\n${table}\n`);
}
