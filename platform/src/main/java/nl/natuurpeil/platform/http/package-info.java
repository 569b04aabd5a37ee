/** The NL API Design Rules 2.2 where Quarkus differs from them, and paging, conditional reads and input faults. */
@NullMarked
package nl.natuurpeil.platform.http;

import org.jspecify.annotations.NullMarked;
