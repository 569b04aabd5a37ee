/** Drafts in PostgreSQL. */
@NullMarked
package nl.natuurpeil.policy.draft.adapter.persistence;

import org.jspecify.annotations.NullMarked;
