/** The first port from `first` on that nobody listens on, neither on 127.0.0.1 nor on ::1, as "localhost" may be either. */
export function freePort(first: number): Promise<number>;
