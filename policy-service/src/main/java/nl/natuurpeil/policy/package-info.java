/** The catalogue of nature policy: what is owed, by whom and by when, in versions. */
@NullMarked
package nl.natuurpeil.policy;

import org.jspecify.annotations.NullMarked;
