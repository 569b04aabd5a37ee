/** What happens when its time comes. */
@NullMarked
package nl.natuurpeil.policy.catalogue.adapter.schedule;

import org.jspecify.annotations.NullMarked;
