/** Finding records by the words in them. */
@NullMarked
package nl.natuurpeil.policy.search;

import org.jspecify.annotations.NullMarked;
