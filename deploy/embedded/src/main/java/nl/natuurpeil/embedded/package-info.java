/**
 * The real servers the suite runs on, started without Docker: PostgreSQL from its binaries, a Kafka broker in KRaft mode,
 * and a server that speaks the MongoDB protocol (a re-implementation, not MongoDB itself). Loopback only.
 */
@NullMarked
package nl.natuurpeil.embedded;

import org.jspecify.annotations.NullMarked;
