/// What a person's genes say about a medicine: how a laboratory's result is read, what medicines on
/// board make of it, and what a guideline or label then recommends.
///
/// The genes, their words and activity scores, and every recommendation stand in the knowledge. The
/// safety review asks here; medicines are never chosen here. Read
/// [org.evenkeel.core.genes.Pharmacogenomics] first.
@NullMarked
package org.evenkeel.core.genes;

import org.jspecify.annotations.NullMarked;
