/** What the other services hear of the catalogue; shapes are in docs/contracts. */
@NullMarked
package nl.natuurpeil.policy.catalogue.adapter.kafka;

import org.jspecify.annotations.NullMarked;
