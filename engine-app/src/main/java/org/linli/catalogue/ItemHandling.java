package org.linli.catalogue;

/**
 * How an application for an item is looked into before it is decided; what is done at once needs none of it.
 *
 * @param reviewBy who reviews it: village, town or department
 * @param needsSiteCheck whether two people see for themselves
 * @param needsConsultation whether several units consult
 * @param publicityDays for how many days it is made public; 0: not at all
 * @param licenceKind code of the kind of certificate that it results in; null: a sealed paper
 * @param resultKind the one of the 44 kinds of information to which what was granted is added; null: none
 */
public record ItemHandling(
        SignOff reviewBy,
        boolean needsSiteCheck,
        boolean needsConsultation,
        int publicityDays,
        String licenceKind,
        String resultKind) {}
