import { testServer } from "./testServer";

export default async function globalTeardown(): Promise<void> {
  await testServer.current?.close();
  testServer.current = null;
}
