/** Real servers and tokens for tests: each server starts once a module, without Docker. */
@NullMarked
package nl.natuurpeil.platform.testkit;

import org.jspecify.annotations.NullMarked;
