//! The table `codes`: the one-time code that was last asked for with an invite's token. Not the code: that is made again.
use super::Tx;
use super::backend::corrupt;
use crate::domain::code::{Asked, Code};
use crate::domain::id::InviteId;
use crate::error::Result;

/// What was last asked for with an invite. Wrong tries count for the token that they came with, which is the nonce's.
pub fn find(tx: &mut Tx<'_>, invite: InviteId, nonce: &[u8]) -> Result<Option<(Code, bool)>> {
    let sql = "SELECT phone, asked_at, asked, wrong, nonce FROM codes WHERE invite_id = ?1";
    tx.one(sql, &[invite.into()], |row| {
        let is_current = row.blob(4)? == nonce;
        let code = Code {
            phone: row.text(0)?.into(),
            asked_at: row.instant(1)?,
            asked: Asked::parse(row.text(2)?).ok_or_else(|| corrupt("when codes were asked for cannot be read"))?,
            wrong: if is_current { row.int(3)? } else { 0 },
        };
        Ok((code, is_current))
    })
}

/// Another one was asked for.
pub fn put(tx: &mut Tx<'_>, (invite, nonce): (InviteId, &[u8]), code: &Code) -> Result<()> {
    tx.execute(
        "INSERT INTO codes (invite_id, nonce, phone, asked_at, asked, wrong) VALUES (?1, ?2, ?3, ?4, ?5, ?6)
         ON CONFLICT (invite_id) DO UPDATE SET nonce = excluded.nonce, phone = excluded.phone,
         asked_at = excluded.asked_at, asked = excluded.asked, wrong = excluded.wrong",
        &[
            invite.into(),
            nonce.into(),
            (&code.phone).into(),
            code.asked_at.into(),
            (&code.asked.to_string()).into(),
            code.wrong.into(),
        ],
    )
    .map(drop)
}

/// One more wrong try.
pub fn count_wrong(tx: &mut Tx<'_>, invite: InviteId) -> Result<()> {
    tx.execute("UPDATE codes SET wrong = wrong + 1 WHERE invite_id = ?1", &[invite.into()]).map(drop)
}
