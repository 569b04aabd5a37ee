/** The records of the catalogue and what must hold between them. */
@NullMarked
package nl.natuurpeil.policy.catalogue.domain;

import org.jspecify.annotations.NullMarked;
