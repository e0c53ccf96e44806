package org.linli.catalogue;

/**
 * A paper that an item asks for or once asked for, with the facts from which the exemption is decided.
 *
 * @param isByVillage a proof that a village or community would issue
 * @param basis the law that asks for it; null: none does
 * @param infoKind the one of the 44 kinds of information that holds it; null: none does
 * @param isSeenByVisit whether it can be confirmed at home or by consultation
 * @param isVerifiable whether anybody can tell if it is true
 * @param isShown whether it can be read from the certificate shown on the spot
 * @param isForm whether it is the application itself, filled in and signed
 * @param isMinor whether it may follow later (容缺受理)
 * @param isPromisable whether a written promise may stand for it (告知承诺)
 * @param isIdentity whether it is read off the applicant's own identity card (the card itself, the photo on it)
 * @param isIfAny whether not everybody has it: asked of those who do (如有)
 */
public record ServiceMaterial(
        String name,
        boolean isByVillage,
        String basis,
        String infoKind,
        boolean isSeenByVisit,
        boolean isVerifiable,
        boolean isShown,
        boolean isForm,
        boolean isMinor,
        boolean isPromisable,
        boolean isIdentity,
        boolean isIfAny) {}
