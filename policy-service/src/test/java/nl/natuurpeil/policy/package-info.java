/** Tests of the catalogue against the real servers it runs on. */
@NullMarked
package nl.natuurpeil.policy;

import org.jspecify.annotations.NullMarked;
