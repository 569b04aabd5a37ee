/** Tests of drafts. */
@NullMarked
package nl.natuurpeil.policy.draft;

import org.jspecify.annotations.NullMarked;
