package parser

import (
	"cmp"
	"strings"

	"github.com/zhenggai/zhenggai/parser/text"
)

// signature reads who signed and when off the end of the document, or of the
// covering letter.
func (r *reading) signature() (signer, signed string) {
	signer, signed = r.signatureIn(r.bodyEnd, r.annex)
	if signer == "" && signed == "" {
		signer, signed = r.signatureIn(r.letter[0], r.letter[1])
	}
	return signer, signed
}

// signersMost is how many bodies may sign together.
const signersMost = 4

// signatureIn reads the signature among the blocks [from, to).
func (r *reading) signatureIn(from, to int) (signer, signed string) {
	signers := 0
	for k := to - 1; k >= from && signers < signersMost; k-- {
		b := r.block(k)
		if b.Kind == text.Furniture {
			continue
		}
		switch {
		case signed == "" && isDateLine(b.Folded):
			signed = dates(b.Folded)[0].String()
		case isSignature(b.Folded) && !isContactLine(b.Folded):
			name, date := signedLine(b)
			signed = cmp.Or(signed, date)
			signer = strings.TrimSpace(name + " " + signer)
			signers++
		}
	}
	return signer, signed
}

// signedLine is the body that a line names, without the date behind it.
func signedLine(b *text.Block) (name, signed string) {
	if found := dates(b.Folded); len(found) == 1 {
		return strings.TrimSpace(b.Text[:found[0].start]), found[0].String()
	}
	return b.Text, ""
}
